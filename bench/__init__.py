"""How fast the house is: tables of ratios, kept as JSON under `bench/results/`. `make bench` runs all of them."""
