//! Writes what comes out.

use worth_a_meeting::core::json::Writer;

/// An object or a list being written.
#[derive(Default)]
pub(crate) struct Out {
    json: Writer,
}

impl Out {
    /// An object of its own.
    pub(crate) fn write(fill: impl FnOnce(&mut Self)) -> String {
        let mut out = Self::default();
        out.item(fill);
        out.json.finish()
    }

    /// An object in a list.
    pub(crate) fn item(&mut self, fill: impl FnOnce(&mut Self)) {
        self.json.open_object();
        fill(self);
        self.json.close_object();
    }

    /// A text in a list.
    pub(crate) fn item_text(&mut self, text: &str) {
        self.json.string(text);
    }

    /// Yes or no in a list.
    pub(crate) fn item_flag(&mut self, flag: bool) {
        self.json.boolean(flag);
    }

    /// A list of numbers in a list.
    pub(crate) fn row<const N: usize>(&mut self, numbers: [f64; N]) {
        self.json.open_list();
        for number in numbers {
            self.json.number(number);
        }
        self.json.close_list();
    }

    /// A field that is an object.
    pub(crate) fn object(&mut self, name: &str, fill: impl FnOnce(&mut Self)) {
        self.json.name(name);
        self.item(fill);
    }

    /// A field that is an object, or nothing.
    pub(crate) fn object_of<T>(
        &mut self,
        name: &str,
        of: Option<T>,
        fill: impl FnOnce(&mut Self, T),
    ) {
        match of {
            Some(of) => self.object(name, |out| fill(out, of)),
            None => self.null(name),
        }
    }

    /// A field that is a list with something for each of these.
    pub(crate) fn list<T>(
        &mut self,
        name: &str,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        self.json.name(name);
        self.json.open_list();
        for item in items {
            write(self, item);
        }
        self.json.close_list();
    }

    /// A field with a text.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.json.name(name);
        self.json.string(text);
    }

    /// A field with a text, or nothing.
    pub(crate) fn text_of(&mut self, name: &str, text: Option<&str>) {
        match text {
            Some(text) => self.text(name, text),
            None => self.null(name),
        }
    }

    /// A field with a number; endless ones are nothing.
    pub(crate) fn number(&mut self, name: &str, number: f64) {
        self.json.name(name);
        self.json.number(number);
    }

    /// A field with a number, or nothing.
    pub(crate) fn number_of(&mut self, name: &str, number: Option<f64>) {
        self.number(name, number.unwrap_or(f64::NAN));
    }

    /// A field with yes or no.
    pub(crate) fn flag(&mut self, name: &str, flag: bool) {
        self.json.name(name);
        self.json.boolean(flag);
    }

    /// A field with nothing.
    pub(crate) fn null(&mut self, name: &str) {
        self.json.name(name);
        self.json.null();
    }
}
