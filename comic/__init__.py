"""The nouns of Toonverse as frozen values: what the engines, the pipeline and the pages pass to each other.

Nothing in here reads a file, a clock or an environment, and nothing speaks to the creator: errors carry a code
and facts, and `locales/` finds the words.
"""
