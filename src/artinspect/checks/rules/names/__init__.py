"""NAM: is everybody introduced, distinguished, and spelled in one way?"""
