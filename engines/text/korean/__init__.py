"""Stories written in Korean, with gaps for a premise's people, thing and place. Data only."""
