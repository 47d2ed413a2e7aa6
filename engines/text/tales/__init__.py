"""The offline storyteller: what a premise gives → a plan of causally linked steps → a script in words.

In: a `Premise`, a wished length, a seed, what is known of the series. Out: the text of a script. Never: looks, panels.
"""
