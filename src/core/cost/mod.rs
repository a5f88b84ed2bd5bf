//! What a meeting costs, and what its written alternative costs.
