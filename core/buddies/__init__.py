"""Two or three members who talk between the meetings."""
