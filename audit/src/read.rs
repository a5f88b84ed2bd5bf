//! Bytes of exports → a [`Calendar`], the [`Schedule`] of its events, and what could not be understood.
//!
//! A file comes in pieces of any size and is never held whole: its bytes become text ([`decode`]), that content lines
//! ([`lines`]), those components ([`components`]), of which one at a time is parsed ([`event`], [`zone`]).

mod components;
mod decode;
mod event;
mod file;
mod interner;
mod lines;
mod object;
mod owner;
mod rule;
mod zip;
mod zone;

use std::collections::VecDeque;
use std::rc::Rc;

use crate::calendar::{Calendar, Defect, DefectKind, Source};
use crate::schedule::Schedule;

pub(crate) use event::LONGEST;
use file::File;
use interner::Interner;
use object::Object;
use owner::Owners;

/// The most bytes that are read, of all files together, and with what comes out of archives.
pub const MOST_BYTES: usize = 50_000_000;

/// The most events that are read, of all files together.
pub const MOST_EVENTS: usize = 100_000;

/// The most calendars that are read: the files, and those in archives.
pub const MOST_FILES: usize = 2_000;

/// The most defects that are described; beyond, they are only counted.
pub const MOST_DEFECTS: usize = 500;

/// How much of what an archive holds is read at once, in bytes.
const PIECE: usize = 1 << 16;

/// The most characters of what a defect concerns.
pub(crate) const MOST_CHARACTERS: usize = 80;

/// Why nothing more is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There are more bytes than so many.
    TooLarge(usize),
    /// There are more events than so many.
    TooManyEvents(usize),
    /// There are more calendars than so many.
    TooManyFiles(usize),
}

/// What was read.
#[derive(Debug)]
pub struct Reading {
    /// What the exports say of their meetings.
    pub calendar: Calendar,
    /// When those take place: shared with whoever expands it.
    pub schedule: Rc<Schedule>,
    /// What could not be understood, in the order of the files, up to [`MOST_DEFECTS`].
    pub defects: Vec<Defect>,
    /// How many defects there were in all.
    pub defect_count: usize,
}

/// Reads exports.
#[derive(Debug, Default)]
pub struct Reader {
    output: Output,
    file: File,
    bytes: usize,
    /// The calendars of an archive that are still to be read.
    packed: VecDeque<Packed>,
}

/// A calendar in an archive.
#[derive(Debug)]
enum Packed {
    Calendar {
        name: String,
        text: Vec<u8>,
        /// How many bytes of it were read.
        read: usize,
    },
    Unreadable {
        archive: String,
        member: String,
    },
}

impl Reader {
    /// With nothing read.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins a file, or an archive of files.
    pub fn begin(&mut self, name: &str) {
        self.end_file();
        self.file = File::new(name);
    }

    /// Reads on in that file: a piece of it, of any size.
    ///
    /// # Errors
    ///
    /// If it is too much. What was read before is kept.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Refused> {
        self.count(bytes.len())?;
        self.file.feed(bytes, &mut self.output)
    }

    /// Ends the file. What is in an archive is read by [`Reader::go_on`], or by whatever comes next.
    ///
    /// # Errors
    ///
    /// If what is in an archive is too much.
    pub fn end(&mut self) -> Result<(), Refused> {
        let Some((name, archive)) = self.file.take_archive() else {
            self.end_file();
            return self.output.refused();
        };
        let room = MOST_BYTES - self.bytes.min(MOST_BYTES);
        let mut found = 0;
        let mut refused = Ok(());
        zip::members(&archive, room, |member| match member {
            zip::Member::Calendar(name, text) => {
                found += 1;
                refused = self.count(text.len());
                if refused.is_ok() {
                    self.packed.push_back(Packed::Calendar {
                        name: name.to_owned(),
                        text: text.into_owned(),
                        read: 0,
                    });
                }
                refused.is_ok()
            }
            zip::Member::Unreadable(member) => {
                found += 1;
                // In its turn, so that places follow the archive.
                self.packed.push_back(Packed::Unreadable {
                    archive: name.clone(),
                    member: member.to_owned(),
                });
                true
            }
            zip::Member::TooLarge => {
                refused = Err(Refused::TooLarge(MOST_BYTES));
                false
            }
        });
        if found == 0 && refused.is_ok() {
            if let Some(source) = self.output.source(&name) {
                self.output.defect(source, 0, DefectKind::NoCalendar, &name);
            }
            refused = self.output.refused();
        }
        refused
    }

    /// Reads a piece of what was in an archive; says whether there is more.
    ///
    /// # Errors
    ///
    /// If it is too much.
    pub fn go_on(&mut self) -> Result<bool, Refused> {
        match self.packed.front_mut() {
            None => return Ok(false),
            Some(Packed::Calendar { name, text, read }) => {
                if *read == 0 {
                    self.file = File::new(name);
                }
                let end = text.len().min(*read + PIECE);
                self.file.feed(&text[*read..end], &mut self.output)?;
                *read = end;
                if end < text.len() {
                    return Ok(true);
                }
                std::mem::take(&mut self.file).end(&mut self.output);
            }
            Some(Packed::Unreadable { archive, member }) => {
                if let Some(source) = self.output.source(archive) {
                    self.output.defect(source, 0, DefectKind::Broken, member);
                }
            }
        }
        self.packed.pop_front();
        self.output.refused()?;
        Ok(!self.packed.is_empty())
    }

    /// Everything that was read.
    #[must_use]
    pub fn finish(mut self) -> Reading {
        self.end_file();
        let mut calendar = self.output.calendar;
        self.output.owners.decide(&mut calendar);
        self.output.defects.sort_by_key(|it| (it.source, it.line));
        Reading {
            calendar,
            schedule: Rc::new(self.output.schedule),
            defects: self.output.defects,
            defect_count: self.output.defect_count,
        }
    }

    fn end_file(&mut self) {
        // More than is taken was refused before.
        while matches!(self.go_on(), Ok(true)) {}
        std::mem::take(&mut self.file).end(&mut self.output);
    }

    fn count(&mut self, bytes: usize) -> Result<(), Refused> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > MOST_BYTES {
            return Err(Refused::TooLarge(MOST_BYTES));
        }
        Ok(())
    }
}

/// Where everything goes that is found.
#[derive(Debug, Default)]
struct Output {
    calendar: Calendar,
    schedule: Schedule,
    addresses: Interner,
    owners: Owners,
    defects: Vec<Defect>,
    defect_count: usize,
    /// What there was too much of.
    refused: Option<Refused>,
}

impl Output {
    /// Adds an export; none where there are too many.
    fn source(&mut self, name: &str) -> Option<u32> {
        let source = self.calendar.sources.len();
        if source >= MOST_FILES {
            self.refused = Some(Refused::TooManyFiles(MOST_FILES));
            return None;
        }
        self.calendar.sources.push(Source {
            name: name.to_owned(),
            owner: None,
        });
        u32::try_from(source).ok()
    }

    fn defect(&mut self, source: u32, line: u32, kind: DefectKind, what: &str) {
        self.defect_count += 1;
        if self.defects.len() < MOST_DEFECTS {
            self.defects.push(Defect {
                source,
                line,
                kind,
                what: what.chars().take(MOST_CHARACTERS).collect(),
            });
        }
    }

    fn refused(&self) -> Result<(), Refused> {
        self.refused.map_or(Ok(()), Err)
    }
}
