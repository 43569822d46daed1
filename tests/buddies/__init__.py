"""Tests of buddies and of capacity."""
