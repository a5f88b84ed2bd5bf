//! Which part leads to what, by the relocations that the linker leaves (`--emit-relocs`).
//!
//! They tell every mention of a function or of a piece of data from a mere number, in code and in data, so that what
//! is called by pointer (closures, methods of trait objects) is known as surely as what is called by name. See
//! <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use wasmparser::{
    CustomSectionReader, Data, DataKind, DefinedDataSymbol, ExternalKind, KnownCustom, Linking,
    Name, Operator, Parser, Payload, RelocSectionReader, RelocationType, SymbolInfo, TypeRef,
};

use super::data::{self, Placed};
use super::place::{Place, places};

/// Where functions and data live.
pub(super) struct Reach {
    /// Functions by their names.
    pub(super) functions: HashMap<String, Place>,
    /// Data that need not be in the first part, by its address, in order.
    pub(super) data: Vec<Placed>,
}

impl Reach {
    /// Where a function of that name lives; what the linker has not seen is needed at once.
    pub(super) fn place(&self, name: &str) -> Place {
        self.functions.get(name).copied().unwrap_or(Place::FIRST)
    }
}

/// A function by its index, or a piece of data by that of its symbol.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Item {
    Function(u32),
    Data(u32),
}

/// A mention of something, at a place in the code or in the data.
struct Mention {
    at: usize,
    of: Item,
}

/// A segment of data: where its bytes are in the file, and in memory.
struct Segment {
    file: Range<usize>,
    address: u32,
}

/// A piece of data in its segment.
struct Piece {
    segment: usize,
    range: Range<u32>,
}

/// What the sections say.
#[derive(Default)]
struct Linked<'a> {
    imported: u32,
    roots: Vec<u32>,
    /// The bodies of the functions in the file, in order.
    bodies: Vec<Range<usize>>,
    segments: Vec<Segment>,
    names: Vec<(u32, &'a str)>,
    /// What each symbol is; only functions and data are of interest.
    symbols: Vec<Option<Item>>,
    /// The data symbols that are defined, by number.
    pieces: BTreeMap<u32, Piece>,
    in_code: Vec<Mention>,
    in_data: Vec<Mention>,
}

/// Reads a linked wasm that will have `count` parts; `gate` tells by its name into which of them a function leads.
pub(super) fn read(
    wasm: &[u8],
    count: usize,
    gate: impl Fn(&str) -> Option<Place>,
) -> Result<Reach> {
    let linked = Linked::read(wasm)?;
    ensure!(
        !linked.in_code.is_empty(),
        "the wasm to be split has no relocations: it must be linked with --emit-relocs"
    );
    let gates = linked.names.iter();
    let gates = gates.filter_map(|(index, name)| Some((*index, gate(name)?)));
    let found = linked.places(count, &gates.collect());
    let mut functions = HashMap::new();
    for (index, name) in &linked.names {
        let place = found.get(&Item::Function(*index)).copied();
        let place = place.unwrap_or(Place::REST);
        functions
            .entry((*name).to_owned())
            .and_modify(|other: &mut Place| *other = other.shared(place))
            .or_insert(place);
    }
    Ok(Reach {
        functions,
        data: linked.later(count, &found),
    })
}

impl<'a> Linked<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut linked = Self::default();
        let mut code = 0;
        let mut data = 0;
        let mut relocations = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        linked.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            linked.roots.push(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => linked.roots.push(func),
                Payload::CodeSectionStart { range, .. } => code = range.start,
                Payload::CodeSectionEntry(body) => linked.bodies.push(body.range()),
                Payload::DataSection(segments) => {
                    data = segments.range().start;
                    for segment in segments {
                        linked.segments.push(placed(&segment?)?);
                    }
                }
                Payload::CustomSection(section) => {
                    linked.custom(&section)?;
                    if let KnownCustom::Reloc(reader) = section.as_known() {
                        relocations.push((section.name().to_owned(), reader));
                    }
                }
                _ => {}
            }
        }
        for (name, reader) in relocations {
            match name.as_str() {
                "reloc.CODE" => linked.in_code = linked.mentions(&reader, code)?,
                "reloc.DATA" => linked.in_data = linked.mentions(&reader, data)?,
                _ => {}
            }
        }
        Ok(linked)
    }

    fn custom(&mut self, section: &CustomSectionReader<'a>) -> Result<()> {
        match section.as_known() {
            KnownCustom::Name(names) => {
                for name in names {
                    if let Name::Function(names) = name? {
                        for naming in names {
                            let naming = naming?;
                            self.names.push((naming.index, naming.name));
                        }
                    }
                }
            }
            KnownCustom::Linking(linking) => {
                for part in linking.subsections() {
                    if let Linking::SymbolTable(symbols) = part? {
                        for symbol in symbols {
                            self.symbol(&symbol?);
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn symbol(&mut self, symbol: &SymbolInfo<'_>) {
        let number = self.symbols.len() as u32;
        self.symbols.push(match symbol {
            SymbolInfo::Func { index, .. } => Some(Item::Function(*index)),
            SymbolInfo::Data { symbol, .. } => {
                if let Some(DefinedDataSymbol {
                    index,
                    offset,
                    size,
                }) = symbol
                {
                    let piece = Piece {
                        segment: *index as usize,
                        range: *offset..offset + size,
                    };
                    self.pieces.insert(number, piece);
                }
                Some(Item::Data(number))
            }
            _ => None,
        });
    }

    /// What the relocations of a section that starts at `start` mention.
    fn mentions(&self, reader: &RelocSectionReader<'_>, start: usize) -> Result<Vec<Mention>> {
        let mut mentions = Vec::new();
        for entry in reader.entries() {
            let entry = entry?;
            if entry.ty == RelocationType::TypeIndexLeb {
                continue; // the index is a type's, not a symbol's
            }
            if let Some(Some(of)) = self.symbols.get(entry.index as usize) {
                mentions.push(Mention {
                    at: start + entry.offset as usize,
                    of: *of,
                });
            }
        }
        mentions.sort_by_key(|mention| mention.at);
        Ok(mentions)
    }

    /// Where everything lives that one of the parts leads to.
    fn places(&self, count: usize, gates: &HashMap<u32, Place>) -> HashMap<Item, Place> {
        let mut roots = vec![Vec::new(); count];
        roots[0].extend(self.roots.iter().copied().map(Item::Function));
        for (index, place) in gates {
            roots[place.0].push(Item::Function(*index));
        }
        let gate = |item| match item {
            Item::Function(index) => gates.get(&index).copied(),
            Item::Data(_) => None,
        };
        places(roots, gate, |item| match item {
            Item::Function(index) => self.called_by(index),
            Item::Data(symbol) => self.pointed_to_by(symbol),
        })
    }

    fn called_by(&self, function: u32) -> Vec<Item> {
        let body = function.checked_sub(self.imported);
        let body = body.and_then(|index| self.bodies.get(index as usize));
        body.map_or_else(Vec::new, |body| within(&self.in_code, body))
    }

    fn pointed_to_by(&self, symbol: u32) -> Vec<Item> {
        let place = self.pieces.get(&symbol).and_then(|piece| self.place(piece));
        place.map_or_else(Vec::new, |(file, _)| within(&self.in_data, &file))
    }

    /// Where a piece is, in the file and in memory; data that is all zero is in no file.
    fn place(&self, piece: &Piece) -> Option<(Range<usize>, Range<u32>)> {
        let Segment { file, address } = self.segments.get(piece.segment)?;
        let Range { start, end } = piece.range;
        let in_file = file.start + start as usize..file.start + end as usize;
        (in_file.end <= file.end).then_some((in_file, address + start..address + end))
    }

    /// The addresses of the pieces that live in later parts; pieces may lie in each other.
    fn later(&self, count: usize, found: &HashMap<Item, Place>) -> Vec<Placed> {
        let mut edges = Vec::new();
        for (symbol, piece) in &self.pieces {
            let place = found.get(&Item::Data(*symbol)).copied();
            let place = place.unwrap_or(Place::REST);
            if let Some((_, range)) = self.place(piece) {
                edges.extend([(range.start, place, 1_isize), (range.end, place, -1)]);
            }
        }
        edges.sort_by_key(|(address, ..)| *address);
        let mut later = Vec::new();
        let mut open = vec![0; count];
        let mut start = 0;
        for (address, place, change) in edges {
            let here = (0..count).filter(|part| open[*part] > 0).map(Place);
            if let Some(here) = here.reduce(Place::shared)
                && here != Place::FIRST
            {
                data::push(&mut later, start..address, here);
            }
            open[place.0] += change;
            start = address;
        }
        later
    }
}

/// The mentions at places within a range of the file.
fn within(mentions: &[Mention], range: &Range<usize>) -> Vec<Item> {
    let start = mentions.partition_point(|mention| mention.at < range.start);
    let end = mentions.partition_point(|mention| mention.at < range.end);
    mentions
        .get(start..end)
        .unwrap_or_default()
        .iter()
        .map(|mention| mention.of)
        .collect()
}

fn placed(segment: &Data<'_>) -> Result<Segment> {
    let address = match &segment.kind {
        DataKind::Active { offset_expr, .. } => match offset_expr.get_operators_reader().read()? {
            Operator::I32Const { value } => Some(value as u32),
            _ => None,
        },
        DataKind::Passive => None,
    };
    let end = segment.range.end;
    Ok(Segment {
        file: end - segment.data.len()..end,
        address: address.context("the wasm to be split has data whose place is not known")?,
    })
}

#[cfg(test)]
mod tests;
