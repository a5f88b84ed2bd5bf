//! Is this worth a meeting? Factors, gates, contributions, modes.
