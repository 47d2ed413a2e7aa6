"""Stories written in English, with gaps for a premise's people, thing and place. Data only."""
