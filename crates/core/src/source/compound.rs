//! Compound files, the container of Outlook's `.msg`: as much of [MS-CFB] as reading a few streams takes.
//!
//! Written here because the `cfb` crate is 30 kB of a first download of 150 and reads, writes and checks more
//! than is needed. Hostile files are bounded by their own length: no chain is followed longer than the file has
//! sectors, and all reads together are limited. Not supported: writing, times, and range locks.

use crate::sorting::sort_by;
use std::cell::Cell;

/// The first bytes of every compound file.
pub(super) const MAGIC: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const HEADER: usize = 512;
const ENTRY: usize = 128;
/// Most directory entries that are read; a message has a few hundred.
const MAX_ENTRIES: usize = 100_000;
/// Streams up to this size lie in the mini stream (section 2.2).
const MINI_CUTOFF: usize = 4096;
const MINI_SHIFT: u32 = 6;

/// A compound file, opened.
#[derive(Debug)]
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    shift: u32,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini: Vec<u8>,
    entries: Vec<Entry>,
    /// How many bytes may still be read: streams of an honest file do not overlap.
    budget: Cell<usize>,
}

/// A stream or a storage (section 2.6.1).
#[derive(Debug)]
struct Entry {
    name: String,
    is_stream: bool,
    left: u32,
    right: u32,
    child: u32,
    start: u32,
    size: usize,
}

/// A storage: the index of its entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Storage(usize);

impl Storage {
    pub(super) const ROOT: Self = Self(0);
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl<'a> Compound<'a> {
    /// Opens a file; `None` when it is cut off or broken.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        bytes.strip_prefix(MAGIC)?;
        let shift = u32::from(u16_at(bytes, 30)?);
        if !(shift == 9 || shift == 12) {
            return None;
        }
        let mut file = Self {
            bytes,
            shift,
            fat: Vec::new(),
            mini_fat: Vec::new(),
            mini: Vec::new(),
            entries: Vec::new(),
            budget: Cell::new(bytes.len().saturating_mul(2)),
        };
        file.read_fat()?;
        file.mini_fat = words(&file.chain(u32_at(bytes, 60)?, usize::MAX));
        file.entries = entries(&file.chain(u32_at(bytes, 48)?, MAX_ENTRIES * ENTRY));
        let root = file.entries.first()?;
        file.mini = file.chain(root.start, root.size);
        Some(file)
    }

    fn sectors(&self) -> usize {
        self.bytes.len() >> self.shift
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let start = index(number).checked_add(1)?.checked_mul(1 << self.shift)?;
        let end = start.checked_add(1 << self.shift)?.min(self.bytes.len());
        self.bytes.get(start..end)
    }

    /// The sectors of the allocation table: 109 in the header, the others in a chain (section 2.5).
    fn read_fat(&mut self) -> Option<()> {
        let mut places = words(self.bytes.get(76..HEADER)?);
        let mut next = u32_at(self.bytes, 68)?;
        for _ in 0..self.sectors() {
            let Some(sector) = self.sector(next) else { break };
            let mut more = words(sector);
            next = more.pop().unwrap_or(u32::MAX);
            places.extend(more);
        }
        for place in places.into_iter().take(self.sectors()) {
            self.fat.extend(self.sector(place).map(words).unwrap_or_default());
        }
        (!self.fat.is_empty()).then_some(())
    }

    /// The bytes of a chain of sectors, at most `size`.
    fn chain(&self, start: u32, size: usize) -> Vec<u8> {
        let size = size.min(self.budget.get());
        let mut found = Vec::new();
        let mut next = start;
        for _ in 0..=self.sectors() {
            let Some(sector) = self.sector(next).filter(|_| found.len() < size) else { break };
            found.extend_from_slice(sector.get(..size - found.len()).unwrap_or(sector));
            next = self.fat.get(index(next)).copied().unwrap_or(u32::MAX);
        }
        self.budget.set(self.budget.get().saturating_sub(found.len()));
        found
    }

    fn mini_chain(&self, start: u32, size: usize) -> Vec<u8> {
        let mut found = Vec::new();
        let mut next = start;
        while found.len() < size {
            let at = index(next).saturating_mul(1 << MINI_SHIFT);
            let end = at.saturating_add(1 << MINI_SHIFT).min(self.mini.len());
            let Some(sector) = self.mini.get(at..end).filter(|sector| !sector.is_empty()) else {
                break;
            };
            found.extend_from_slice(sector.get(..size - found.len()).unwrap_or(sector));
            next = self.mini_fat.get(index(next)).copied().unwrap_or(u32::MAX);
        }
        found
    }

    /// The entries of a storage, in no order that means something.
    fn children(&self, storage: Storage) -> Vec<(usize, &Entry)> {
        let mut found = Vec::new();
        let mut seen = vec![false; self.entries.len()];
        let mut left = vec![self.entries.get(storage.0).map_or(u32::MAX, |entry| entry.child)];
        while let Some(next) = left.pop() {
            let at = index(next);
            let Some(seen) = seen.get_mut(at).filter(|seen| !**seen) else { continue };
            *seen = true;
            if let Some(entry) = self.entries.get(at) {
                found.push((at, entry));
                left.extend([entry.left, entry.right]);
            }
        }
        found
    }

    /// The storages within a storage whose names begin so, by name.
    pub(super) fn storages(&self, within: Storage, prefix: &str) -> Vec<Storage> {
        let mut found: Vec<_> = self
            .children(within)
            .into_iter()
            .filter(|(_, entry)| !entry.is_stream && entry.name.starts_with(prefix))
            .collect();
        sort_by(&mut found, |(_, a), (_, b)| a.name.cmp(&b.name));
        found.into_iter().map(|(at, _)| Storage(at)).collect()
    }

    /// The streams of a storage: their names, and a handle to read each.
    pub(super) fn streams(&self, within: Storage) -> Vec<(&str, StreamId)> {
        let streams = self.children(within).into_iter().filter(|(_, entry)| entry.is_stream);
        streams.map(|(at, entry)| (entry.name.as_str(), StreamId(at))).collect()
    }

    /// Reads a stream, at most `limit` bytes of it.
    pub(super) fn read(&self, stream: StreamId, limit: usize) -> Vec<u8> {
        let Some(entry) = self.entries.get(stream.0) else { return Vec::new() };
        let size = entry.size.min(limit);
        if entry.size < MINI_CUTOFF {
            self.mini_chain(entry.start, size)
        } else {
            self.chain(entry.start, size)
        }
    }
}

/// A stream: the index of its entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct StreamId(usize);

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|word| u32_at(word, 0)).collect()
}

fn entries(bytes: &[u8]) -> Vec<Entry> {
    bytes.chunks_exact(ENTRY).filter_map(entry).collect()
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let length = usize::from(u16_at(bytes, 64)?).min(64).saturating_sub(2);
    let units = bytes.get(..length)?.chunks_exact(2).filter_map(|unit| u16_at(unit, 0));
    Some(Entry {
        name: char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect(),
        is_stream: bytes.get(66) == Some(&2),
        left: u32_at(bytes, 68)?,
        right: u32_at(bytes, 72)?,
        child: u32_at(bytes, 76)?,
        start: u32_at(bytes, 116)?,
        size: index(u32_at(bytes, 120)?),
    })
}
