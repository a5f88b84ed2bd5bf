//! The values that fields have.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{MAX_ITEMS, MAX_TEXT, Wire};
use crate::core::day::{day, read_day};
use crate::core::json::{Kind, Measure, Node, Read, Writer};
use crate::core::quantity::Hours;

impl Wire for bool {
    fn write(&self, json: &mut Writer) {
        json.boolean(*self);
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        node.boolean()
    }
}

/// Nothing here can be negative.
impl Wire for f64 {
    fn write(&self, json: &mut Writer) {
        json.number(*self);
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        let number = node.number()?;
        if number < 0.0 {
            let (measure, min, max) = (Measure::Number, 0, i32::MAX);
            return Err(node.error(Kind::OutOfRange { measure, min, max }));
        }
        Ok(number)
    }
}

impl Wire for Hours {
    fn write(&self, json: &mut Writer) {
        json.number(self.value());
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        f64::read(node).map(Self)
    }
}

impl Wire for u32 {
    fn write(&self, json: &mut Writer) {
        json.number(f64::from(*self));
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        let number = f64::read(node)?;
        if number.trunc() != number || number > f64::from(Self::MAX) {
            return Err(node.expected("integer"));
        }
        Ok(number as Self)
    }
}

impl Wire for u16 {
    fn write(&self, json: &mut Writer) {
        json.number(f64::from(*self));
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        node.within(0..=i32::from(Self::MAX))
            .map(|number| number as Self)
    }
}

impl Wire for String {
    fn write(&self, json: &mut Writer) {
        json.string(self);
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        let text = node.str()?;
        if text.chars().nth(MAX_TEXT).is_some() {
            return Err(node.out_of(Measure::Characters, 0..=MAX_TEXT));
        }
        Ok(text.to_owned())
    }
}

impl Wire for NaiveDate {
    fn write(&self, json: &mut Writer) {
        json.string(&day(*self));
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        read_day(node)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, json: &mut Writer) {
        match self {
            Some(value) => value.write(json),
            None => json.null(),
        }
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        if node.is_null() {
            return Ok(None);
        }
        T::read(node).map(Some)
    }
}

fn write_all<'a, T: Wire + 'a>(items: impl IntoIterator<Item = &'a T>, json: &mut Writer) {
    json.open_list();
    items.into_iter().for_each(|item| item.write(json));
    json.close_list();
}

impl<T: Wire> Wire for Vec<T> {
    fn write(&self, json: &mut Writer) {
        write_all(self, json);
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        node.items(0, MAX_ITEMS)?.iter().map(T::read).collect()
    }
}

impl<T: Wire + Copy + Default, const N: usize> Wire for [T; N] {
    fn write(&self, json: &mut Writer) {
        write_all(self, json);
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        let mut values = [T::default(); N];
        for (value, item) in values.iter_mut().zip(node.items(N, N)?) {
            *value = T::read(&item)?;
        }
        Ok(values)
    }
}

impl<T: Wire + Ord> Wire for BTreeSet<T> {
    fn write(&self, json: &mut Writer) {
        write_all(self, json);
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        let mut set = Self::new();
        for item in node.items(0, MAX_ITEMS)? {
            if !set.insert(T::read(&item)?) {
                return Err(item.expected("another"));
            }
        }
        Ok(set)
    }
}

/// Pairs in a list: an object has bounds of its own, and its names are texts.
impl<K: Wire + Ord, T: Wire> Wire for BTreeMap<K, T> {
    fn write(&self, json: &mut Writer) {
        json.open_list();
        for (key, value) in self {
            json.open_list();
            key.write(json);
            value.write(json);
            json.close_list();
        }
        json.close_list();
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        let mut map = Self::new();
        for item in node.items(0, MAX_ITEMS)? {
            let pair = item.items(2, 2)?;
            if map.insert(K::read(&pair[0])?, T::read(&pair[1])?).is_some() {
                return Err(pair[0].expected("another"));
            }
        }
        Ok(map)
    }
}
