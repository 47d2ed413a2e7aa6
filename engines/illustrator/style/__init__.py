"""The style of the drawing as data, one file a room: widths, tones, ratios, proportions, colours."""
