//! Units as types: hours, money, shares.
