# The spelling of courses, by hunspell. POSIX sh, read with `.` after setup.sh.
# shellcheck shell=sh disable=SC2154

need_hunspell() {
  case $(uname -s) in
    # Homebrew has hunspell but no dictionaries.
    Darwin) need_formula hunspell 'de spelling van de cursussen' 'the spelling of the courses' ;;
    *) need_packages 'de spelling van de cursussen' 'the spelling of the courses' \
      hunspell hunspell-nl ;;
  esac
}

has_dictionary() { # NAME
  has hunspell && hunspell -D </dev/null 2>&1 | grep -q "/$1\$"
}

# Prints `file:line: word` for each word that neither the dictionary of the course's language nor
# its own words.txt knows; fails when there is one.
check_spelling() { # PROGRAM FOLDER…, courses or folders with courses
  program=$1
  shift
  misspelt=false
  for folder in "$@"; do
    for course in "$folder" "$folder"/*; do
      [ ! -f "$course/course.json" ] || check_course || misspelt=true
    done
  done
  ! $misspelt
}

# One course, $course: left out, and that told, without a dictionary of its language.
check_course() {
  work=$project/.build/spelling
  mkdir -p "$work"
  "$program" check --texts "$course" >"$work/texts" || return
  dictionary=$(cut -f 2 "$work/texts" | sed -e 's/^nl.*/nl_NL/' -e 's/^en.*/en_US/' -e 1q)
  if ! has_dictionary "$dictionary"; then
    say "Spelling weggelaten: $course (geen woordenboek $dictionary)." \
      "Spelling left out: $course (no dictionary $dictionary)."
    return
  fi
  own=$course/words.txt
  [ -f "$own" ] || own=/dev/null
  cut -f 3 "$work/texts" | sed "s/’/'/g" | without_phrases "$own" | words_alone >"$work/words"
  hunspell -i utf-8 -d "$dictionary" -l "$work/words" | sort -u |
    in_utf8 grep -vixFf "$own" >"$work/unknown" || true
  [ -s "$work/unknown" ] || return 0
  # The rows with an unknown word, as `12:word`, with their places put in.
  cut -f 1 "$work/texts" >"$work/places"
  in_utf8 grep -noFwf "$work/unknown" "$work/words" |
    awk -F : 'NR == FNR { place[NR] = $0; next } { print place[$1] ": " $2 }' "$work/places" - |
    uniq
  return 1
}

# Each line without the terms of several words in words.txt: *new task* and *need-driven* are right as
# a whole, and their words by themselves needn't be.
without_phrases() { # WORDS.TXT
  awk -v words="$1" '
    BEGIN { while ((getline line < words) > 0) if (line ~ /[ -]/) phrases[tolower(line)] }
    {
      lower = tolower($0)
      for (phrase in phrases)
        while ((place = index(lower, phrase)) > 0) {
          $0 = substr($0, 1, place - 1) "/" substr($0, place + length(phrase))
          lower = tolower($0)
        }
      print
    }'
}

# Each line without what isn't a whole word: ids of facts (kg-1.3-05), digits, signs, parts such as
# *kwaliteits-* and *-heid*, and the point behind a word that isn't short for something (*e.a.*).
# What begins with a name (*RFM-klasse*) is right when its parts are.
words_alone() {
  in_utf8 sed -E -e 's/[a-z]+(-[0-9a-z.]+)?-[0-9]+/ /g' -e "s/[^[:alpha:]'.-]+/ /g" |
    awk '{
      for (i = 1; i <= NF; i++) {
        if ($i ~ /^-|-$/) $i = ""
        if ($i ~ /^[A-Z][A-Za-z]*-/) gsub(/-/, " ", $i)
        if ($i !~ /^([A-Za-z][.])+$/) gsub(/^[.\047]+|[.\047]+$/, "", $i)
      }
      print
    }'
}

in_utf8() {
  case $(uname -s) in
    Darwin) LC_ALL=en_US.UTF-8 "$@" ;;
    *) LC_ALL=C.UTF-8 "$@" ;;
  esac
}
