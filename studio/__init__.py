"""The use cases: everything that a page, a route or the command line may ask of the house."""

import sys

if sys.version_info < (3, 11):
    sys.exit("Toonverse needs Python 3.11 or newer. / 툰버스는 파이썬 3.11 이상이 필요해요.")
