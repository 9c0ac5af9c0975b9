"""From time expressions to a timeline: sentences → clauses → anchoring → merging → ordering."""
