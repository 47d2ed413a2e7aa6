"""The five engines and the offline painter: typed values in, typed values out, no effect on the world."""
