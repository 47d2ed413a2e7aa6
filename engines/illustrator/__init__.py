"""The offline painter: an ArtBrief or SheetBrief becomes a Painting, drawn by our own code.

In: briefs. Out: paintings. Never: a model, a network, a file.
"""
