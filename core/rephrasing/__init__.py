"""Help to turn "you always" into "I feel", by rules, on the device that runs the bot."""
