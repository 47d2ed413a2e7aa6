"""The effects of the offline painter: lines, tones, particles and emotional backdrops, one file a noun."""
