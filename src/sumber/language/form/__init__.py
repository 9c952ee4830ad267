"""What every language pack must tell: one file a room, each the frozen dataclass that the pack's file of the same name fills."""
