//! How new the tables are, taken from their rows, so that no date is written twice.
//!
//! Dates are compared as text: they begin with the year.

use super::BRANDS;
use crate::data::keys;

/// The newest date of each table that ages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableDates {
    /// How many keys there are.
    pub keys: usize,
    /// The last day on which one of the keys was seen at work.
    pub newest_key: &'static str,
    /// When the addresses of servers were last seen published.
    pub ranges: &'static str,
    /// When the senders were last seen documented or at work.
    pub senders: &'static str,
}

/// The dates of the tables compiled in.
pub fn of_tables() -> TableDates {
    let newest = |dates: &mut dyn Iterator<Item = &'static str>| dates.max().unwrap_or_default();
    let ranges = BRANDS.iter().flat_map(|brand| brand.servers.ranges);
    let senders = BRANDS.iter().flat_map(|brand| brand.senders.rows);
    TableDates {
        keys: keys::all().count(),
        newest_key: newest(&mut keys::all().map(|key| key.last_seen)),
        ranges: newest(&mut ranges.map(|row| row.source.seen)),
        senders: newest(&mut senders.map(|row| row.seen)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_a_day() {
        let dates = of_tables();
        assert!(dates.keys > 20);
        for date in [dates.newest_key, dates.ranges, dates.senders] {
            assert!(date.len() == 10 && date > "2026", "{date}");
        }
    }
}
