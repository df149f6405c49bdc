"""LNG: is the text easy to follow?"""
