"""The Discord adapter, driven by the real discord.py in a simulated Discord."""
