"""What the bot knows about staying safe: where help is to be had, and later what it notices."""
