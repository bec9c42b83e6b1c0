#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"

namespace designer::json {

/// Of so many members of an object keys are compared with each other, of more they are sorted.
inline constexpr std::size_t fewMembers = 16;

/// Reads a JSON text part by part, as fast as it can be read: values are built
/// with as few allocations as they need, and no part need be kept to read the
/// next. Takes no text that `parse` refuses; every step says whether it could be
/// done. Whoever must say what is wrong and where asks `parse`.
class Scanner {
public:
    explicit Scanner(std::string_view text, const Limits& limits = {});

    /// The whole value that comes next.
    bool value(Value& out);

    /// Steps into the object or array that comes next.
    bool enterObject() { return enter('{'); }
    bool enterArray() { return enter('['); }
    /// Goes to the next member, at its value; false at the end of the object.
    /// Does not look whether the key stands there twice.
    bool nextMember(std::string& key);
    /// Goes to the next element; false at the end of the array.
    bool nextElement();

    /// Nothing follows but space.
    bool atEnd();
    /// A step met something that it does not take. Every later step fails too.
    bool failed() const { return failed_; }

private:
    bool fail();
    void skipSpace();
    bool take(char wanted);
    bool takeWord(std::string_view word);
    bool enter(char bracket);
    /// Past the comma, or out of the container.
    bool next(char closing);
    bool key(std::string& out);

    bool object(Value& out);
    bool array(Value& out);
    bool number(Value& out);
    bool string(std::string& out);
    bool escape(std::string& out);
    bool hexadecimal(unsigned& out);
    bool character();
    bool keysDiffer(std::size_t first) const;

    const char* at_;
    const char* end_;
    std::size_t depthLeft_;
    bool fresh_ = false; // just stepped into a container
    bool failed_ = false;
    /// Of all containers that are being read: each is built when its size is known.
    std::vector<Member> members_;
};

} // namespace designer::json
