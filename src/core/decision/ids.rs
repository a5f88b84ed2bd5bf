//! Enums that are known outside by an id: in documents, policies and locale keys.
//!
//! A macro and two non-generic helpers instead of serde's derive: every derived enum would bring
//! its own visitor into the bundle, while these all share one.

use core::fmt;
use serde::de::{Error, Unexpected, Visitor};

/// Defines an enum whose variants have ids, in the order of the declaration.
macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            const LIST: [Self; [$($id),+].len()] = [$(Self::$variant),+];

            /// The ids, in the order of the variants.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The variant with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                let index = $crate::core::decision::ids::position(Self::IDS, id)?;
                Self::LIST.get(usize::from(index)).copied()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(Self::IDS[*self as usize])
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let ids = $crate::core::decision::ids::OneOf(Self::IDS);
                let index = deserializer.deserialize_str(ids)?;
                Ok(Self::LIST[usize::from(index)])
            }
        }
    };
}
pub(crate) use ids;

/// Where an id stands in a list of ids.
pub(crate) fn position(ids: &[&str], id: &str) -> Option<u8> {
    ids.iter()
        .position(|known| *known == id)
        .map(|index| index as u8)
}

/// Accepts one of these ids, and yields its index.
#[derive(Clone, Copy)]
pub(crate) struct OneOf(pub(crate) &'static [&'static str]);

impl Visitor<'_> for OneOf {
    type Value = u8;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("one of the known ids")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<u8, E> {
        position(self.0, id).ok_or_else(|| E::invalid_value(Unexpected::Str(id), &self))
    }
}
