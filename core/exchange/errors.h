// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Arguments: for a file %1 line, %2 column, %3 ...; for a row %1 row (as a spreadsheet numbers it), %2 ...;
/// for a cell %1 row, %2 heading, %3 value, %4 ...
namespace mettle::exchange::errors {

// Bytes that are no text, text that is no table.
inline constexpr ErrorType FileEmpty { "exchange.fileEmpty", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The file is empty. Save the table again and choose that file.") };
inline constexpr ErrorType FileTooLarge { "exchange.fileTooLarge", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The file is larger than %1 MB. Split it into several files.") };
inline constexpr ErrorType NotText { "exchange.notText", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The file is not text. Save the table as CSV and choose that file.") };
inline constexpr ErrorType Workbook { "exchange.workbook", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The file is a workbook of a spreadsheet program. Open it there and save the sheet as CSV.") };
inline constexpr ErrorType WebPage { "exchange.webPage", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The file is a web page, perhaps one that asks to sign in, and not a table. Download the table again.") };
inline constexpr ErrorType EncodingUnknown { "exchange.encodingUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1 holds letters in an encoding that Mettle does not know. Save the file as CSV in UTF-8.") };
inline constexpr ErrorType CutShort { "exchange.cutShort", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The file stops in the middle of a letter, so it is not whole. Save or copy it again.") };
inline constexpr ErrorType QuoteOpen { "exchange.quoteOpen", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: the quotation mark that opens here is never closed.") };
inline constexpr ErrorType TextAfterQuote { "exchange.textAfterQuote", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: there is text after the closing quotation mark. Double the marks that belong to the text.") };
inline constexpr ErrorType CellTooLong { "exchange.cellTooLong", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: the text is longer than %3 characters. Perhaps a quotation mark is missing.") };
inline constexpr ErrorType TooManyColumns { "exchange.tooManyColumns", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1 has more than %2 columns. Remove those that are not needed.") };
inline constexpr ErrorType TooManyRows { "exchange.tooManyRows", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The table has more than %1 rows. Split it into several files.") };
inline constexpr ErrorType TooManyCells { "exchange.tooManyCells", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The table has more than %1 cells. Split it into several files.") };

// Headings.
inline constexpr ErrorType HeadingTwice { "exchange.headingTwice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The headings “%1” and “%2” mean the same column. Rename or remove one of them.") };
inline constexpr ErrorType ColumnMissing { "exchange.columnMissing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The table has no column %1. Its headings are: %2.") };

// A table that is refused: its parts are the mistakes below.
inline constexpr ErrorType TableRefused { "exchange.tableRefused", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Nothing was imported. Correct the table and try again; mistakes found: %1.") };
inline constexpr ErrorType MoreMistakes { "exchange.moreMistakes", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "and %1 more") };

// Rows.
inline constexpr ErrorType RowTooLong { "exchange.rowTooLong", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1 has %2 cells under %3 headings. Put quotation marks around a text that holds “%4”.") };
inline constexpr ErrorType CellMissing { "exchange.cellMissing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” is empty and must be filled in.") };
inline constexpr ErrorType TextTooLong { "exchange.textTooLong", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: the text “%3” is longer than %4 characters. Shorten it.") };

// Cells.
inline constexpr ErrorType DateUnknown { "exchange.dateUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a date. Write 2026-03-04 or 04/03/2026, the day first.") };
inline constexpr ErrorType DateYearShort { "exchange.dateYearShort", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: the year in “%3” has two digits. Write all four, as in %4.") };
inline constexpr ErrorType DateYearWrong { "exchange.dateYearWrong", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: the year in “%3” cannot be right. Correct it.") };
inline constexpr ErrorType DateImpossible { "exchange.dateImpossible", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not in the calendar (the day comes first). Perhaps %4 is meant.") };
inline constexpr ErrorType DateSerial { "exchange.dateSerial", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is a spreadsheet's number for a day, perhaps %4. Give the column the format of a date and save again.") };
inline constexpr ErrorType TimeUnknown { "exchange.timeUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a time of day. Write 9:30 or 14:05.") };
inline constexpr ErrorType BirthYearUnknown { "exchange.birthYearUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a year of birth. Write four digits, as in 1990.") };
inline constexpr ErrorType EmailUnknown { "exchange.emailUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not one e-mail address. Correct it or leave it out.") };
inline constexpr ErrorType LanguageUnknown { "exchange.languageUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a language. Write its code: en, nl, fr, ar ...") };
inline constexpr ErrorType LevelUnknown { "exchange.levelUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a level. Write its number, as in 2.") };
inline constexpr ErrorType MarkUnknown { "exchange.markUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a mark. Write the number of a level, x (no opportunity), absent or away, or leave it empty.") };
inline constexpr ErrorType KindUnknown { "exchange.kindUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a kind of activity. Write group task, alone, role play, real work or daily life.") };
inline constexpr ErrorType RoleUnknown { "exchange.roleUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a role. Write trainer, co-trainer, coach, workplace, self or peer.") };
inline constexpr ErrorType TargetKindUnknown { "exchange.targetKindUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a kind of target. Write vacancy, family or business.") };
inline constexpr ErrorType NeedUnknown { "exchange.needUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not known here. Write must or nice.") };
inline constexpr ErrorType StabilityUnknown { "exchange.stabilityUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not known here. Write shown, in different situations or also outside the course.") };
inline constexpr ErrorType GoalStateUnknown { "exchange.goalStateUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a status of a goal. Write open, waiting, done or dropped.") };
inline constexpr ErrorType StepStateUnknown { "exchange.stepStateUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1, %2: “%3” is not a status of a step. Write open, done, partly, not yet or dropped.") };

// Rules that need only the table.
inline constexpr ErrorType NameMissing { "exchange.nameMissing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1 has neither a name nor a pseudonym. Fill in one of them.") };
inline constexpr ErrorType NameTwice { "exchange.nameTwice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” stands in row %3 too. If these are two people, give each a pseudonym.") };
inline constexpr ErrorType PseudonymTwice { "exchange.pseudonymTwice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: the pseudonym “%2” stands in row %3 too. Give each person another one.") };
inline constexpr ErrorType NothingSaid { "exchange.nothingSaid", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1 has neither a mark nor a note. Fill in one of them or remove the row.") };
inline constexpr ErrorType MarkOfNothing { "exchange.markOfNothing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: the mark “%2” needs a competence or an indicator. Fill in which one.") };
inline constexpr ErrorType PeerMark { "exchange.peerMark", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: a peer gives no mark (“%2”). Leave the mark empty and write a note.") };
inline constexpr ErrorType MarkTwice { "exchange.markTwice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1 has a second mark (“%2”) where row %3 already has one (“%4”). Keep one of them.") };
inline constexpr ErrorType TwoKinds { "exchange.twoKinds", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” is of the kind “%3” here and of the kind “%4” in row %5. Make them the same.") };
inline constexpr ErrorType TargetLineTwice { "exchange.targetLineTwice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” asks “%3” in row %4 already. Keep one of the rows.") };
inline constexpr ErrorType StepMissing { "exchange.stepMissing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1 fills in “%2” without a step. Write the step it belongs to.") };
inline constexpr ErrorType StoryEmpty { "exchange.storyEmpty", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1 tells nothing. Fill in the situation, the task, the action or the result.") };

// A line of JSON.
inline constexpr ErrorType LineNotJson { "exchange.lineNotJson", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1 is not a JSON object on one line (see character %2).") };
inline constexpr ErrorType LineTooLong { "exchange.lineTooLong", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1 is longer than %2 characters. Send less at a time.") };
inline constexpr ErrorType MemberNotText { "exchange.memberNotText", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” must be a text between quotation marks.") };
inline constexpr ErrorType MemberMisspelt { "exchange.memberMisspelt", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” is missing; “%3” is not known here. Perhaps it is misspelt.") };

// A framework file. %1 is the place in it, as in items[3].title.
inline constexpr ErrorType FrameworkNotJson { "exchange.frameworkNotJson", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The framework file is damaged: line %1, column %2 is not JSON.") };
inline constexpr ErrorType FrameworkOther { "exchange.frameworkOther", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The file is not a framework in Mettle's own format.") };
inline constexpr ErrorType FrameworkNewer { "exchange.frameworkNewer", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The framework file is of format %1, which is newer than this Mettle. Update Mettle to read it.") };
inline constexpr ErrorType FrameworkMissing { "exchange.frameworkMissing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The framework file misses “%1”.") };
inline constexpr ErrorType FrameworkWrong { "exchange.frameworkWrong", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The framework file holds something at “%1” that does not belong there.") };
inline constexpr ErrorType FrameworkTooMuch { "exchange.frameworkTooMuch", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The framework file holds more at “%1” than the %2 that are allowed.") };
inline constexpr ErrorType FrameworkTwice { "exchange.frameworkTwice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The framework file holds “%2” twice, the second time at “%1”.") };
inline constexpr ErrorType FrameworkParentUnknown { "exchange.frameworkParentUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The framework file names “%2” at “%1”, but there is no such item.") };
inline constexpr ErrorType FrameworkCycle { "exchange.frameworkCycle", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "In the framework file the item “%1” is its own parent in the end.") };

// Toolkits. Places are "file: member", as in "activities/build-the-stall.json: steps[2].minutes".
inline constexpr ErrorType ToolkitNotJson { "exchange.toolkitNotJson", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The toolkit is damaged: line %2 of %1 is not JSON. Ask for the file again.") };
inline constexpr ErrorType ToolkitOther { "exchange.toolkitOther", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The file is not a toolkit of Mettle: there is no toolkit.json of that format in it.") };
inline constexpr ErrorType ToolkitNewer { "exchange.toolkitNewer", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The toolkit is of format %1, which is newer than this Mettle. Update Mettle to read it.") };
inline constexpr ErrorType ToolkitFileMissing { "exchange.toolkitFileMissing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The toolkit names “%2” at “%1”, but the file %3 is not in it.") };
inline constexpr ErrorType ToolkitMissing { "exchange.toolkitMissing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The toolkit misses “%1”.") };
inline constexpr ErrorType ToolkitWrong { "exchange.toolkitWrong", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The toolkit holds something at “%1” that does not belong there.") };
inline constexpr ErrorType ToolkitTooMuch { "exchange.toolkitTooMuch", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The toolkit holds more at “%1” than the %2 that are allowed.") };
inline constexpr ErrorType ToolkitTwice { "exchange.toolkitTwice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The toolkit names “%2” twice, the second time at “%1”.") };

} // namespace mettle::exchange::errors
