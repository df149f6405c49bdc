"""NAM: is everybody introduced, told apart, and named in one way?"""
