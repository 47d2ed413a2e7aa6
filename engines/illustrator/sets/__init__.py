"""The places of the offline painter: a perspective kit, the light of the day, and one file for each setting."""
