//! A JSON value.

/// A value and where it stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// What it is.
    pub what: What,
    /// The index of its last byte in the text.
    pub last: usize,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// Finite. JSON knows no integers: `1` and `1.0` are the same.
    Number(f64),
    /// Text without its escapes.
    Text(String),
    /// Values in order.
    List(Vec<Value>),
    /// Values by name, in the order of the text; no name twice.
    Object(Vec<(String, Value)>),
}
