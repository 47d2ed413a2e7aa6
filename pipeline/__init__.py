"""From a click to a finished episode: the plan, the conductor that keeps the state, the workers that run engines."""
