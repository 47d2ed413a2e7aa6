"""What engines need from models, by provider; nothing outside asks which one is behind a port."""
