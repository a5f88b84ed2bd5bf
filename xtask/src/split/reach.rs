//! What runs without passing the gate, by the relocations that the linker leaves (`--emit-relocs`).
//!
//! They tell every mention of a function or of a piece of data from a mere number, in code and in data, so that what
//! is called by pointer (closures, methods of trait objects) is known as surely as what is called by name. See
//! <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use wasmparser::{
    CustomSectionReader, Data, DataKind, DefinedDataSymbol, ExternalKind, KnownCustom, Linking,
    Name, Operator, Parser, Payload, RelocSectionReader, RelocationType, SymbolInfo, TypeRef,
};

/// What nothing in the first part mentions.
pub(super) struct Beyond {
    /// The names of functions.
    pub(super) functions: HashSet<String>,
    /// The addresses of data, in order.
    pub(super) data: Vec<Range<u32>>,
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

/// Reads a linked wasm. Functions whose names `is_gate` are where the first part ends.
pub(super) fn read(wasm: &[u8], is_gate: impl Fn(&str) -> bool) -> Result<Beyond> {
    let linked = Linked::read(wasm)?;
    ensure!(
        !linked.in_code.is_empty(),
        "the wasm to be split has no relocations: it must be linked with --emit-relocs"
    );
    let gate: HashSet<u32> = linked
        .names
        .iter()
        .filter(|(_, name)| is_gate(name))
        .map(|(index, _)| *index)
        .collect();
    let found = linked.reachable(&gate);
    let named = |reached: bool| -> HashSet<String> {
        let names = linked.names.iter();
        let names = names.filter(|(index, _)| found.contains(&Item::Function(*index)) == reached);
        names.map(|(_, name)| (*name).to_owned()).collect()
    };
    Ok(Beyond {
        functions: &named(false) - &named(true),
        data: linked.unread(&found),
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

    /// Everything that one of the roots leads to, up to the gate.
    fn reachable(&self, gate: &HashSet<u32>) -> HashSet<Item> {
        let mut found = HashSet::new();
        let mut open: Vec<Item> = self.roots.iter().copied().map(Item::Function).collect();
        while let Some(item) = open.pop() {
            if matches!(item, Item::Function(index) if gate.contains(&index)) || !found.insert(item)
            {
                continue;
            }
            match item {
                Item::Function(index) => open.extend(self.called_by(index)),
                Item::Data(symbol) => open.extend(self.pointed_to_by(symbol)),
            }
        }
        found
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

    /// The addresses of the pieces that were not found; pieces may lie in each other.
    fn unread(&self, found: &HashSet<Item>) -> Vec<Range<u32>> {
        let addresses = |read: bool| {
            let pieces = self.pieces.iter();
            let pieces = pieces.filter(|(symbol, _)| found.contains(&Item::Data(**symbol)) == read);
            let mut ranges: Vec<_> = pieces
                .filter_map(|(_, piece)| self.place(piece).map(|(_, address)| address))
                .filter(|range| !range.is_empty())
                .collect();
            ranges.sort_by_key(|range| (range.start, range.end));
            ranges
        };
        let mut unread = joined(addresses(false));
        for read in joined(addresses(true)) {
            unread = unread
                .into_iter()
                .flat_map(|range| without(range, &read))
                .collect();
        }
        unread
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

/// Ranges in order, those that touch as one.
fn joined(ranges: Vec<Range<u32>>) -> Vec<Range<u32>> {
    let mut joined: Vec<Range<u32>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// What is left of a range without another one.
fn without(range: Range<u32>, other: &Range<u32>) -> impl Iterator<Item = Range<u32>> {
    let before = range.start..range.end.min(other.start);
    let after = range.start.max(other.end)..range.end;
    let parts = if other.end <= range.start || range.end <= other.start {
        [range, 0..0]
    } else {
        [before, after]
    };
    parts.into_iter().filter(|part| !part.is_empty())
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
