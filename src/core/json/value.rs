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

/// Values that stand in no text yet.
impl From<What> for Value {
    fn from(what: What) -> Self {
        Self { what, last: 0 }
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        What::Bool(value).into()
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        What::Number(value.into()).into()
    }
}

impl From<u16> for Value {
    fn from(value: u16) -> Self {
        i32::from(value).into()
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        What::Text(value.to_owned()).into()
    }
}

impl From<Vec<Value>> for Value {
    fn from(values: Vec<Value>) -> Self {
        What::List(values).into()
    }
}

impl Value {
    /// Nothing.
    #[must_use]
    pub fn null() -> Self {
        What::Null.into()
    }

    /// Values by name, each name once.
    #[must_use]
    pub fn object(fields: Vec<(String, Value)>) -> Self {
        What::Object(fields).into()
    }
}
