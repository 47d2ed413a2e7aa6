SHELF = ()
TITLES = {}
VOICES = {}
