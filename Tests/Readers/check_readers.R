# Reads every table of a results folder with read.csv, without options, and compares the names and types of its columns
# with datapackage.json; needs no package.
#
#     Rscript check_readers.R FOLDER
#
# Ends with 1 where R sees something else. A table without rows, and a column without any value, have no type that R could
# see; text that always looks like a number or a truth value is taken for that, and a whole number beyond 2^31 - 1 for a real
# one. These are said as notes.

folder <- commandArgs(trailingOnly = TRUE)
if (length(folder) != 1) stop("usage: check_readers.R FOLDER")

# The descriptor has one key on a line, and the name of a column before its type.
lines <- readLines(file.path(folder, "datapackage.json"), encoding = "UTF-8")
value <- function(line) sub('^ *"[a-z]+": "(.*)",?$', "\\1", line)
tables <- list()
path <- NULL
name <- NULL
for (line in lines) {
  if (grepl('^ *"path": ', line)) path <- value(line)
  if (grepl('^ *"name": ', line)) name <- value(line)
  if (grepl('^ *"type": ', line)) tables[[path]] <- c(tables[[path]], setNames(value(line), name))
}

faults <- character()
notes <- character()
for (path in names(tables)) {
  types <- tables[[path]]
  frame <- read.csv(file.path(folder, path))
  if (!identical(names(frame), names(types))) {
    faults <- c(faults, paste0(path, ": columns ", paste(names(frame), collapse = ", ")))
    next
  }
  for (name in names(types)) {
    column <- frame[[name]]
    place <- paste0(path, ": ", name)
    found <- typeof(column)
    wanted <- c(string = "character", integer = "integer", number = "double")[[types[[name]]]]
    if (found == wanted) next
    if (all(is.na(column))) {
      notes <- c(notes, paste(place, "has no value, and so no type"))
    } else if (wanted == "integer" && found == "double" && any(abs(column) > .Machine$integer.max)) {
      notes <- c(notes, paste(place, "has whole numbers beyond 2^31 - 1"))
    } else if (wanted == "character") {
      notes <- c(notes, paste(place, "looks like", found, "throughout"))
    } else {
      faults <- c(faults, paste0(place, " is ", found, ", must be ", wanted))
    }
  }
}

for (note in notes) cat("note:", note, "\n")
for (fault in faults) cat("error:", fault, "\n")
cat(length(tables), "tables with R:", length(faults), "faults\n")
quit(status = if (length(faults) > 0 || length(tables) == 0) 1 else 0)
