//! How page and worker write to each other: JSON with the fields as they are called here, none left out and none added.

mod answered;
mod findings;
mod question;
mod values;

use crate::core::json::{Error, Node, Read, Value, Writer};

/// The longest list. What is found is bounded by what is asked: this is against messages that are none.
const MAX_ITEMS: usize = 100_000;

/// The longest text, in characters.
pub const MAX_TEXT: usize = 4_096;

/// What page and worker write to each other.
pub trait Wire: Sized {
    /// Writes it.
    fn write(&self, json: &mut Writer);

    /// Reads it.
    ///
    /// # Errors
    /// A field is missing, unknown, of another kind or out of bounds: which one, and where it stands.
    fn read(node: &Node<'_>) -> Read<Self>;

    /// It as JSON.
    fn to_json(&self) -> String {
        let mut json = Writer::default();
        self.write(&mut json);
        json.finish()
    }

    /// What this JSON says.
    ///
    /// # Errors
    /// The text is no JSON; otherwise as [`Wire::read`].
    fn from_json(text: &str) -> Result<Self, Error> {
        Self::read(&Node::root(&Value::parse(text)?, true))
    }
}

/// An object with a field for each of a struct's, and whether they go together.
macro_rules! object {
    ($name:ty { $($field:ident),+ $(,)? } $(checked by $check:ident)?) => {
        impl Wire for $name {
            fn write(&self, json: &mut Writer) {
                json.open_object();
                $(
                    json.name(stringify!($field));
                    self.$field.write(json);
                )+
                json.close_object();
            }

            fn read(node: &Node<'_>) -> Read<Self> {
                node.fields(&[$(stringify!($field)),+])?;
                let read = Self { $($field: Wire::read(&node.required(stringify!($field))?)?),+ };
                $($check(&read, node)?;)?
                Ok(read)
            }
        }
    };
}

/// A list of a struct's fields, in this order: for what comes by the hundred.
macro_rules! row {
    ($name:ty { $($field:ident),+ $(,)? }) => {
        impl Wire for $name {
            fn write(&self, json: &mut Writer) {
                json.open_list();
                $(self.$field.write(json);)+
                json.close_list();
            }

            fn read(node: &Node<'_>) -> Read<Self> {
                let count = [$(stringify!($field)),+].len();
                let mut items = node.items(count, count)?.into_iter();
                Ok(Self {
                    $($field: match items.next() {
                        Some(item) => Wire::read(&item)?,
                        None => return Err(node.expected(stringify!($field))),
                    }),+
                })
            }
        }
    };
}

use {object, row};

#[cfg(test)]
mod tests;
