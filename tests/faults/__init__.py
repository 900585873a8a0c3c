"""Faults: kills, full disks, power cuts, damage, and what else the world does to a program and its one file.

`python -m tests.faults --full` runs everything and prints one table; the ordinary tests run a small part of it.
"""
