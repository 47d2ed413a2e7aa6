"""The Streamlit interface: the router, the frame around every page, and the pieces that pages are put together from.

In: the use cases of `studio`. Out: pages. Never: a rule of the house, an engine, a file, a database.
"""
