//! Names of components: the same for the same meeting, so that importing it again updates it.

/// The offset basis and the prime of FNV-1a for 128 bits.
const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// A name that follows from what makes the component the one it is, and from nothing else.
///
/// Calendars put one event in the place of another with the same name, so these facts have to tell any two apart
/// that people could want to keep. FNV-1a guards against chance, not against intent: whoever sends somebody a
/// calendar file can write any name into it anyway.
#[must_use]
pub fn uid(facts: &[&str]) -> String {
    let mut hash = BASIS;
    for fact in facts {
        // Each fact ends with a byte that no text has, so that they do not run into each other.
        for byte in fact.bytes().chain([0xff]) {
            hash = (hash ^ u128::from(byte)).wrapping_mul(PRIME);
        }
    }
    let mut uid = String::from("worth-a-meeting-");
    for place in (0..32).rev() {
        let digit = (hash >> (4 * place)) as u32 & 0xf;
        uid.extend(char::from_digit(digit, 16));
    }
    uid
}
