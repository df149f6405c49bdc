"""TIM: do dates, clock times, ranges and ages fit each other?"""
