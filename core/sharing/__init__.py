"""What members share with the whole circle, by name or without it, and that nobody stays unanswered."""
