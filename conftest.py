"""The package is imported whole before pytest collects the doctests of its modules, one by one."""

import timeline.build  # noqa: F401
