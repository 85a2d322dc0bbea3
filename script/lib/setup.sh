# What the scripts share: messages, what must be installed, and the release build.
# POSIX sh, read with `.`; $project is the folder of the project.
# shellcheck shell=sh disable=SC2154

# The language of the program itself: see Language.of in Sources/Shell/Texts.
say() { # DUTCH ENGLISH
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    en*) printf '%s\n' "$2" >&2 ;;
    *) printf '%s\n' "$1" >&2 ;;
  esac
}

fail() { # DUTCH ENGLISH
  say "$@"
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Runs a command and shows what it printed only when it fails.
quietly() { # LOG-NAME COMMAND…
  log=$project/.build/$1.log
  shift
  mkdir -p "$project/.build"
  "$@" >"$log" 2>&1 </dev/null || {
    status=$?
    cat "$log" >&2
    return "$status"
  }
}

# Swift itself and the C libraries: everything that a build needs.
set_up() {
  need_swift
  case $(uname -s) in
    Darwin)
      need_formula readline 'regels bewerken' 'editing lines'
      need_formula gsl 'statistiek' 'statistics'
      ;;
    *) need_packages \
      'GNU Readline (regels bewerken), SQLite (wat je leert bewaren) en GSL (statistiek)' \
      'GNU Readline (editing lines), SQLite (keeping what you learn) and GSL (statistics)' \
      libreadline-dev libsqlite3-dev libgsl-dev ;;
  esac
}

need_swift() {
  has swift || fail \
    'Swift ontbreekt: installeer versie 6.2 of nieuwer volgens https://www.swift.org/install en start dit opnieuw.' \
    'Swift is missing: install version 6.2 or later as https://www.swift.org/install tells and start this again.'
  found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p')
  case $found in
    [1-5].* | 6.[01]) fail \
      "Swift $found is te oud: installeer versie 6.2 of nieuwer volgens https://www.swift.org/install." \
      "Swift $found is too old: install version 6.2 or later as https://www.swift.org/install tells." ;;
  esac
}

# Debian and Ubuntu.
need_packages() { # WHY-DUTCH WHY-ENGLISH PACKAGE…
  why_nl=$1 why_en=$2
  shift 2
  missing=
  for package in "$@"; do
    is_installed "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0

  has apt-get || fail \
    "Installeer met je eigen pakketbeheer wat op Debian$missing heet: $why_nl." \
    "Install by your own package manager what Debian calls$missing: $why_en."
  root=
  if [ "$(id -u)" -ne 0 ]; then
    has sudo || fail \
      "Voer eerst als beheerder uit: apt-get install$missing" \
      "First run as root: apt-get install$missing"
    root=sudo
  fi
  say "Installeert$missing: $why_nl." "Installs$missing: $why_en."
  # An old list may still do; a list that can't be renewed at all makes the install fail.
  $root apt-get update -qq >&2 </dev/null || true
  # shellcheck disable=SC2086 # words on purpose
  $root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $missing >&2 </dev/null || fail \
    "Het installeren van$missing is niet gelukt; zie hierboven." \
    "Installing$missing failed; see above."
}

is_installed() { # PACKAGE
  if has dpkg-query; then
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
  else
    # Another Linux: its packages have other names, and headers tell.
    case $1 in
      libreadline-dev) [ -e /usr/include/readline/readline.h ] ;;
      libsqlite3-dev) [ -e /usr/include/sqlite3.h ] ;;
      libgsl-dev) [ -e /usr/include/gsl/gsl_cdf.h ] ;;
      hunspell) has hunspell ;;
      hunspell-nl) has_dictionary nl_NL ;;
      *) false ;;
    esac
  fi
}

# macOS, which has SQLite; its own readline is another library by that name.
need_formula() { # FORMULA WHY-DUTCH WHY-ENGLISH
  has brew || fail \
    'Homebrew ontbreekt: installeer het volgens https://brew.sh en start dit opnieuw.' \
    'Homebrew is missing: install it as https://brew.sh tells and start this again.'
  [ -d "$(brew --prefix)/opt/$1" ] && return
  say "Installeert $1: $2." "Installs $1: $3."
  brew install --quiet "$1" >&2 </dev/null || fail \
    "Het installeren van $1 is niet gelukt; zie hierboven." "Installing $1 failed; see above."
}

# Builds a product in release mode, with the Swift runtime, Readline and SQLite linked in where that
# can be: then it starts in half the time, and on machines that have none of them. macOS has them.
# Progress goes to standard error: SwiftPM's own on a terminal, elsewhere only what went wrong.
build_release() { # PRODUCT
  set -- build --package-path "$project" --configuration release --product "$1"
  if [ "$(uname -s)" != Darwin ]; then
    set -- "$@" --static-swift-stdlib
    if has_static_libraries; then
      set -- "$@" -Xlinker "-L$static_libraries" -Xlinker -ltinfo
    fi
  fi
  if [ -t 2 ]; then
    swift "$@" >&2 </dev/null
  else
    quietly release-build swift "$@" --quiet
  fi || fail 'Het bouwen is niet gelukt; zie hierboven.' 'The build failed; see above.'
}

# A folder that holds nothing but the static forms of our C libraries, and of the one that Readline
# stands on: a linker that is sent there finds no others. False where one is missing.
static_libraries=$project/.build/static-libraries
has_static_libraries() {
  mkdir -p "$static_libraries"
  for library in readline tinfo sqlite3 gsl gslcblas; do
    for folder in /usr/lib/"$(uname -m)"-linux-gnu /usr/lib64 /usr/lib; do
      [ -e "$folder/lib$library.a" ] || continue
      ln -sf "$folder/lib$library.a" "$static_libraries"
      break
    done
    [ -e "$static_libraries/lib$library.a" ] || return 1
  done
}

# The program in release mode, built anew when the sources are newer.
program=$project/.build/release/oefen
need_program() {
  # Dates the sources that the program was built from: SwiftPM takes a second to find out itself.
  stamp=$project/.build/oefen-built
  if [ -x "$program" ] && [ -e "$stamp" ] &&
    [ -z "$(find "$project/Package.swift" "$project/Sources" "$project/script/lib/setup.sh" \
      -newer "$stamp" -print -quit)" ]; then
    return
  fi
  set_up
  if [ -x "$program" ]; then
    say 'Bouwt oefen opnieuw…' 'Rebuilds oefen…'
  else
    say 'Bouwt oefen (eenmalig, enkele minuten)…' 'Builds oefen (once, a few minutes)…'
  fi
  mkdir -p "$project/.build"
  touch "$stamp-now"
  build_release oefen
  mv "$stamp-now" "$stamp"
}
