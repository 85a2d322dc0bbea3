# Putting files under a prefix and taking them away. POSIX sh, read with `.` after stage.sh;
# $prefix is the prefix and $manifest the list of what lies there: paths from the prefix, and
# behind each folder that was made a slash.
# shellcheck shell=sh disable=SC2154

# Lays all files out in $ready, a folder beside their places, so that they can be moved there at
# once and a full disk is found in time.
make_ready() {
  may_not_write_nl="In $prefix mag je niet schrijven; kies een andere map met --prefix."
  may_not_write_en="You may not write in $prefix; choose another folder with --prefix."
  new_folders=$(missing_folders "$prefix")
  ready=
  trap 'rm -rf "$ready"; remove_empty "$new_folders"' EXIT
  trap 'exit 1' HUP INT TERM
  mkdir -p "$prefix" 2>/dev/null || fail "$may_not_write_nl" "$may_not_write_en"
  ready=$(mktemp -d "$prefix/.oefen-XXXXXX" 2>/dev/null) ||
    fail "$may_not_write_nl" "$may_not_write_en"
  mkdir "$ready/files"
  stage "$ready/files"
  (cd "$ready/files" && find . -type f | sed 's|^\./||' | LC_ALL=C sort) >"$ready/list"
  if [ -e "$manifest" ]; then cp "$manifest" "$ready/old"; else : >"$ready/old"; fi
}

# The folders on the way to a path that aren't there, the deepest first.
missing_folders() { # PATH
  folder=$1
  while [ ! -d "$folder" ]; do
    printf '%s\n' "$folder"
    folder=$(dirname -- "$folder")
  done
}

remove_empty() { # FOLDERS
  printf '%s\n' "$1" | while read -r folder; do
    if [ -n "$folder" ]; then rmdir "$folder" 2>/dev/null || true; fi
  done
}

# Nothing has changed yet when a place turns out not to be ours.
check_places() {
  while read -r file; do
    place=$prefix/$file
    if [ -e "$place" ] || [ -L "$place" ]; then is_ours "$file" || taken "$place"; fi
    folder=${place%/*}
    while [ ! -d "$folder" ]; do
      [ ! -e "$folder" ] || taken "$folder"
      folder=${folder%/*}
    done
    [ -w "$folder" ] || fail "In $folder mag je niet schrijven; kies een andere map met --prefix." \
      "You may not write in $folder; choose another folder with --prefix."
  done <"$ready/list"
}

is_ours() { # FILE
  [ ! -d "$prefix/$1" ] &&
    { grep -qxF "$1" "$ready/old" || cmp -s "$ready/files/$1" "$prefix/$1"; }
}

taken() { # PATH
  fail "$1 is er al en is niet hiermee geplaatst; haal het weg of kies een andere --prefix." \
    "$1 is there already and wasn't put there by this; remove it or choose another --prefix."
}

put_in_place() {
  trap '' HUP INT TERM
  list_folders
  {
    cat "$ready/list" "$ready/made"
    grep '/$' "$ready/old" || true
    echo share/oefen/installed-files
  } | LC_ALL=C sort -u >"$ready/new"
  # While files are moved, the list holds the old and the new ones.
  LC_ALL=C sort -u "$ready/old" "$ready/new" >"$ready/both"
  mv -f "$ready/both" "$manifest"
  while read -r file; do mv -f "$ready/files/$file" "$prefix/$file"; done <"$ready/list"
  LC_ALL=C comm -23 "$ready/old" "$ready/new" >"$ready/gone"
  remove_files "$ready/gone"
  mv -f "$ready/new" "$manifest"
  new_folders=
}

# Makes the folders, and lists in $ready/made those that weren't there.
list_folders() {
  if [ -n "$new_folders" ]; then echo ./; fi >"$ready/made"
  (cd "$ready/files" && find . -type d | sed -n 's|^\./||p' | LC_ALL=C sort) >"$ready/folders"
  while read -r folder; do
    if [ ! -d "$prefix/$folder" ]; then
      mkdir "$prefix/$folder"
      printf '%s/\n' "$folder" >>"$ready/made"
    fi
  done <"$ready/folders"
}

uninstall() {
  if [ ! -e "$manifest" ]; then
    say "Onder $prefix is niets geplaatst." "Nothing is installed under $prefix."
    return
  fi
  if grep -qE '^/|(^|/)\.\.(/|$)' "$manifest"; then
    fail "$manifest is geen lijst van script/install." "$manifest is no list of script/install."
  fi
  [ -w "${manifest%/*}" ] || fail "In $prefix mag je niets weghalen; doe het als beheerder." \
    "You may not remove anything in $prefix; do it as root."
  list=$(mktemp)
  trap 'rm -f "$list"' EXIT
  trap '' HUP INT TERM
  # The list itself goes last, so that a run that was cut off can be repeated.
  grep -vxF share/oefen/installed-files "$manifest" >"$list" || true
  remove_files "$list"
  rm -f "$manifest"
  remove_folders "$list"
  say "oefen is weg uit $prefix." "oefen is gone from $prefix."
  if [ -d "$prefix/share/oefen" ]; then
    say "Wat van jou is, staat nog in $prefix/share/oefen." \
      "What is your own is still in $prefix/share/oefen."
  fi
}

remove_files() { # LIST
  grep -v '/$' "$1" | while read -r file; do rm -f "$prefix/$file"; done
}

# Those that hold nothing any more, the deepest first.
remove_folders() { # LIST
  grep '/$' "$1" | LC_ALL=C sort -r | while read -r folder; do
    case $folder in
      ./) rmdir "$prefix" ;;
      *) rmdir "$prefix/$folder" ;;
    esac 2>/dev/null || true
  done
}

# What a shell needs to find what isn't in one of its own places.
tell_paths() {
  case :$PATH: in
    *":$prefix/bin:"*) ;;
    *) say "Zet $prefix/bin in je PATH om het overal te starten." \
      "Put $prefix/bin in your PATH to start it anywhere." ;;
  esac
  shell=${SHELL-}
  shell=${shell##*/}
  case $shell:$prefix in
    bash:/usr/local | bash:"$HOME/.local" | zsh:/usr/local | fish:"$HOME/.local") return ;;
    bash:*) line=". '$prefix/share/bash-completion/completions/oefen'" file=.bashrc ;;
    zsh:*) line="fpath=('$prefix/share/zsh/site-functions' \$fpath); autoload -Uz compinit; compinit" file=.zshrc ;;
    fish:*) line="source '$prefix/share/fish/vendor_completions.d/oefen.fish'" file=.config/fish/config.fish ;;
    *) return ;;
  esac
  say "Zet voor Tab in ~/$file: $line" "For Tab, put in ~/$file: $line"
}
