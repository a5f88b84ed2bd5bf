#![allow(clippy::unwrap_used, reason = "a test may fail")]
#![allow(clippy::single_range_in_vec_init, reason = "lists of ranges are meant")]

use super::*;

/// Five functions of four bytes each, and sixteen bytes of data at address 100.
const WHOLE: &str = r#"
(module
  (memory 1)
  (data (i32.const 100) "0123456789abcdef")
  (func $start (export "start") (drop (i32.const 0)))
  (func $gate (drop (i32.const 0)))
  (func $late (drop (i32.const 0)))
  (func $by_pointer (drop (i32.const 0)))
  (func $late_by_pointer (drop (i32.const 0))))
"#;

/// A symbol of the linker's table.
enum Symbol {
    Function(u8),
    /// Offset and size in the one segment.
    Data(u8, u8),
}

/// `WHOLE` with sections as the linker writes them: symbols, and for code and data the mentions, each at a place (the
/// number of a function, or an offset in the data) and of a symbol.
fn linked(symbols: &[Symbol], in_code: &[(u8, u8)], in_data: &[(u8, u8)]) -> Vec<u8> {
    let mut wasm = wat::parse_str(WHOLE).unwrap();
    let mut table = vec![symbols.len() as u8];
    for symbol in symbols {
        match symbol {
            Symbol::Function(index) => table.extend([0, 0x40, *index, 1, b'f']),
            Symbol::Data(offset, size) => table.extend([1, 0, 1, b'd', 0, *offset, *size]),
        }
    }
    let mut linking = vec![2, 8, table.len() as u8];
    linking.append(&mut table);
    section(&mut wasm, "linking", &linking);

    let whole = wasm.clone();
    let Linked {
        bodies, segments, ..
    } = Linked::read(&whole).unwrap();
    // Code begins with its count and the size of the first body, data with seven bytes of count and place.
    let code = bodies[0].start - 2;
    let data = segments[0].file.start - 7;
    let mut relocations = vec![3, in_code.len() as u8];
    for (function, symbol) in in_code {
        let at = bodies[usize::from(*function)].start + 2 - code;
        relocations.extend([RelocationType::TableIndexSleb as u8, at as u8, *symbol]);
    }
    section(&mut wasm, "reloc.CODE", &relocations);
    let mut relocations = vec![4, in_data.len() as u8];
    for (offset, symbol) in in_data {
        let at = segments[0].file.start + usize::from(*offset) - data;
        relocations.extend([RelocationType::TableIndexI32 as u8, at as u8, *symbol]);
    }
    section(&mut wasm, "reloc.DATA", &relocations);
    wasm
}

fn section(wasm: &mut Vec<u8>, name: &str, content: &[u8]) {
    wasm.extend([0, (1 + name.len() + content.len()) as u8, name.len() as u8]);
    wasm.extend(name.as_bytes());
    wasm.extend(content);
}

const ROI: Place = Place(2);
const POLICY: Place = Place(3);

/// What may be where: with `gate` alone, or with `roi` and `policy` for gates, too.
fn read_linked(
    symbols: &[Symbol],
    in_code: &[(u8, u8)],
    in_data: &[(u8, u8)],
    gates: &[&str],
) -> Reach {
    let gate = |name: &str| {
        let number = gates.iter().position(|gate| *gate == name)?;
        Some(Place(number + 1))
    };
    let linked = linked(symbols, in_code, in_data);
    read(&linked, gates.len() + 1, gate).unwrap()
}

/// The functions that the first part does without, and the addresses of such data.
fn beyond(
    symbols: &[Symbol],
    in_code: &[(u8, u8)],
    in_data: &[(u8, u8)],
) -> (Vec<String>, Vec<Range<u32>>) {
    let reach = read_linked(symbols, in_code, in_data, &["gate"]);
    let functions = reach.functions.into_iter();
    let functions = functions.filter(|(_, place)| *place == Place::REST);
    let mut functions: Vec<String> = functions.map(|(name, _)| name).collect();
    functions.sort_unstable();
    let data = reach.data.into_iter();
    (functions, data.map(|(range, _)| range).collect())
}

const FUNCTIONS: [Symbol; 5] = [
    Symbol::Function(0),
    Symbol::Function(1),
    Symbol::Function(2),
    Symbol::Function(3),
    Symbol::Function(4),
];

#[test]
fn what_only_the_gate_mentions_lies_beyond_it() {
    let (functions, _) = beyond(&FUNCTIONS, &[(0, 1), (0, 3), (1, 2), (2, 4)], &[]);
    assert_eq!(functions, ["gate", "late", "late_by_pointer"]);
}

#[test]
fn what_both_sides_mention_stays() {
    let (functions, _) = beyond(&FUNCTIONS, &[(0, 1), (0, 4), (1, 4), (4, 2), (4, 3)], &[]);
    assert_eq!(functions, ["gate"]);
}

#[test]
fn data_leads_to_what_it_points_to() {
    // The start reads a table of methods, which points to a function and to more data; nobody reads the last piece.
    let [a, b, c, d, e] = FUNCTIONS;
    let symbols = [
        a,
        b,
        c,
        d,
        e,
        Symbol::Data(0, 4),
        Symbol::Data(4, 4),
        Symbol::Data(8, 8),
    ];
    let (functions, data) = beyond(&symbols, &[(0, 5), (1, 7)], &[(0, 3), (2, 6), (8, 4)]);
    assert_eq!(functions, ["gate", "late", "late_by_pointer"]);
    assert_eq!(data, [108..116]);
}

#[test]
fn a_piece_within_a_piece_that_is_read_stays() {
    let [a, b, ..] = FUNCTIONS;
    let symbols = [a, b, Symbol::Data(0, 16), Symbol::Data(4, 4)];
    let (_, data) = beyond(&symbols, &[(0, 3), (1, 2)], &[]);
    assert_eq!(data, [100..104, 108..116]);
}

#[test]
fn data_that_no_symbol_names_stays() {
    let [a, ..] = FUNCTIONS;
    let (_, data) = beyond(&[a, Symbol::Data(8, 2)], &[(0, 0)], &[]);
    assert_eq!(data, [108..110]);
}

/// The gates of the rest and of two parts more, each of which mentions the last function and a piece of data of its own;
/// both mention a third piece.
#[test]
fn what_two_parts_mention_lives_in_the_rest() {
    let [a, b, c, d, e] = FUNCTIONS;
    let pieces = [(0, 6), (4, 6), (12, 4)].map(|(offset, size)| Symbol::Data(offset, size));
    let [own, others, both] = pieces;
    let symbols = [a, b, c, d, e, own, others, both];
    // One mention fits into a function: what else it leads to, it leads to by its data.
    let (in_code, in_data) = ([(0, 1), (1, 2), (2, 5), (3, 6)], [(0, 4), (6, 4)]);
    let gates = ["gate", "late", "by_pointer"];
    let reach = read_linked(&symbols, &in_code, &in_data, &gates);
    let place = |name: &str| reach.place(name);
    assert_eq!(place("start"), Place::FIRST);
    assert_eq!(place("gate"), Place::REST);
    assert_eq!([place("late"), place("by_pointer")], [ROI, POLICY]);
    assert_eq!(place("late_by_pointer"), Place::REST);
    assert_eq!(place("unheard_of"), Place::FIRST);
    // The pieces lie in each other: their common bytes are for both.
    let data = [
        (100..104, ROI),
        (104..106, Place::REST),
        (106..110, POLICY),
        (112..116, Place::REST),
    ];
    assert_eq!(reach.data, data);
}
