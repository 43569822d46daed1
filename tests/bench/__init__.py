"""Measured figures: ``make bench``. Figures are printed with the machine, ratios side by side in one run."""
