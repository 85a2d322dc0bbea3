# What is installed, laid out as under a prefix. POSIX sh, read with `.` after setup.sh.
# shellcheck shell=sh disable=SC2034,SC2154

# The program finds its courses in ../share/oefen/courses beside itself, so the folder can be put
# anywhere as a whole.
stage() { # FOLDER
  put 755 "$program" "$1/bin/oefen"
  has strip && strip "$1/bin/oefen"
  (cd "$project/courses" && find . -type f ! -name '.*') | while read -r file; do
    put 644 "$project/courses/$file" "$1/share/oefen/courses/$file"
  done
  for document in README.md LICENSE; do
    put 644 "$project/$document" "$1/share/doc/oefen/$document"
  done
  put 644 "$project/script/lib/copyright" "$1/share/doc/oefen/copyright"
  print_to "$1/share/bash-completion/completions/oefen" completions bash
  print_to "$1/share/zsh/site-functions/_oefen" completions zsh
  print_to "$1/share/fish/vendor_completions.d/oefen.fish" completions fish
  print_to "$1/share/man/man1/oefen.1" help --man --language en
  print_to "$1/share/man/nl/man1/oefen.1" help --man --language nl
}

put() { # MODE FROM TO
  mkdir -p "${3%/*}"
  cp "$2" "$3" || cannot_write "$3"
  chmod "$1" "$3"
}

# What the program prints, in a file.
print_to() { # FILE ARGUMENT…
  file=$1
  shift
  mkdir -p "${file%/*}"
  "$program" "$@" >"$file" || cannot_write "$file"
  chmod 644 "$file"
}

cannot_write() { # FILE
  fail "$1 kon niet geschreven worden; er is niets geplaatst." \
    "$1 couldn't be written; nothing was put in place."
}

# Of `oefen 1.2.3 (2026-11-21)`, which comes from Sources/Shell/Version.swift.
read_version() {
  # shellcheck disable=SC2046 # words on purpose
  set -- $("$program" --version)
  version=$2
  version_date=${3#?}
  version_date=${version_date%?}
}
