"""What a circle's facilitators may see of the circle as a whole, and of nobody in it."""
