"""The commands of `python -m studio`, a file for each group: arguments in, sentences and an exit code out."""
