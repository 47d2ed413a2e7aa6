"""The use cases: everything that a page, a route or the command line may ask of the house."""
